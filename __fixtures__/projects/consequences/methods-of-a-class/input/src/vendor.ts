export class AuthClient {
  async login() {
    await fetch('/vendor');
  }
}
