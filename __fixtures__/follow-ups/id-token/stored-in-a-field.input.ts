import axios from 'axios';
import { jwtDecode } from 'jwt-decode';

export class Session {
  async login(phone: string, code: string) {
    const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
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
