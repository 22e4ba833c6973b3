// Timeouts of the client's requests.
export function timeoutFor(config) {
  switch (config.url) {
    case '/passwordless/start':
      return 5000;
    case '/oauth/ro':
      return 8000;
    default:
      return 2000;
  }
}
