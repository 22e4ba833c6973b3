import { HttpClient } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';

class LoginService {
  constructor(private http: HttpClient) {}

  verify(phone: string, code: string) {
    return this.http.post('https://acme.example.auth0.com/oauth/ro', { client_id: '4ngul4r', connection: 'sms', grant_type: 'password', username: phone, password: code });
  }
}

it('sends the code', () => {
  const httpMock = TestBed.inject(HttpTestingController);
  new LoginService(TestBed.inject(HttpClient)).verify('+15550100001', '123456').subscribe();

  const request = httpMock.expectOne('https://acme.example.auth0.com/oauth/ro');
  expect(request.request.body.password).toBe('123456');
  request.flush({});
});
