import { HttpService, Injectable } from '@nestjs/common';
@Injectable()
export class Auth0Client {
  constructor(private readonly http: HttpService) {}
  oauth(action: 'ro' | 'token', body: Record<string, string>) { return this.http.post(`${process.env.AUTH0_URL}/oauth/${action}`, body).toPromise(); }
}
