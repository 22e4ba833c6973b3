import { Injectable } from '@nestjs/common';
import axios from 'axios';
@Injectable()
export class Http {
  post(path: string, body: object) { return axios.post(`https://acme.example.auth0.com${path}`, { ...body, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' }); }
}
