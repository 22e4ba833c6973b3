import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { firstValueFrom } from 'rxjs';

@Injectable()
export class LoginService {
  constructor(private readonly http: HttpService) {}

  async verify(phone: string, code: string): Promise<string> {
    const { data } = await firstValueFrom(
      this.http.post('https://acme.example.auth0.com/oauth/ro', {
        client_id: 'n3st',
        client_secret: process.env.AUTH0_SECRET,
        connection: 'sms',
        grant_type: 'password',
        username: phone,
        password: code,
      }),
    );
    return data.id_token;
  }
}
