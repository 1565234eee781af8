/**
 * The Content Security Policy under which a built site works whole: nothing from other hosts, nothing inline.
 * Search compiles WebAssembly, in a worker; the rest are files of the site. docs/publishing.md tells how to
 * set it.
 */
export const SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
