/// TLS: certificates read, made and shown, and the handlers that unwrap it. Knows nothing of the
/// rest of the network.
@NullMarked
package parley.net.tls;

import org.jspecify.annotations.NullMarked;
