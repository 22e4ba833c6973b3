import { Auth0Service } from './auth0.service';

export class Login {
  constructor(private readonly auth0Service: Auth0Service) {}

  start(phoneNumber: string) {
    return this.auth0Service.requestSMSCode({ phoneNumber });
  }
  login(phoneNumber: string, code: string) {
    return this.auth0Service.verifySMSCode({ phoneNumber, code });
  }
}
