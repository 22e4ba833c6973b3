export class Router {
  go(path: string) {
    location.hash = path;
  }

  async login() {
    await fetch('/guest');
  }
}
