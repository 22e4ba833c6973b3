import axios from 'axios';

abstract class CodeLogin {
  protected connection = 'sms';

  login(username: string, code: string) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk',
      grant_type: 'password',
      connection: this.connection,
      username,
      password: code,
    });
  }
}

export class PhoneLogin extends CodeLogin {}

export class StaffLogin extends CodeLogin {
  protected connection = 'acme-ldap';
}
