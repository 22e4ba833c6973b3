export class PasswordController {
  constructor({ authApi }) { this.authApi = authApi; }
  post(req) { return this.authApi.login('Username-Password-Authentication', req.body.email, req.body.password); }
}
