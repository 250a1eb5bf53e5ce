package parley.net;

import io.netty.channel.ChannelHandlerAdapter;

/// The place in a pipeline where bytes for the peer begin their way: before it stand the handlers
/// that wrap them up, behind it those that cut what comes in, which they have nothing to do with.
final class Threshold extends ChannelHandlerAdapter {}
