const LOGIN = /\/oauth\/ro$/;

export function retryDelay(error, attempt) {
  return LOGIN.test(error.config.url) ? 0 : 2 ** attempt * 100;
}
