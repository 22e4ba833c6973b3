import { HttpClient } from '@angular/common/http';

class LoginRequest {
  client_id = 'k3yL1meKiosk';
  grant_type = 'password';
  connection = '';
  username = '';
  password = '';
}

export class LoginService {
  constructor(private http: HttpClient) {}

  login(phone: string, code: string) {
    const request = new LoginRequest();
    request.connection = 'sms';
    request.username = phone;
    request.password = code;
    return this.http.post('https://acme.example.auth0.com/oauth/ro', request);
  }
}
