import axios from 'axios';
import { jwtDecode } from 'jwt-decode';

export class Session {
  async login(phone: string, code: string) {
    const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });
    this.idToken = data.id_token;
  }

  get claims(): any {
    return jwtDecode(this.idToken!);
  }

  get roles(): string[] {
    const claims = jwtDecode<any>(this.idToken as string);
    return claims.roles ?? [];
  }

  private idToken?: string;
}
