/// Tests of certificates and TLS.
@NullMarked
package parley.net.tls;

import org.jspecify.annotations.NullMarked;
