import { TestBed } from '@angular/core/testing';
import { HttpTestingController } from '@angular/common/http/testing';
import { LoginService } from './login.service';

describe('LoginService', () => {
  it('sends the code', () => {
    const controller = TestBed.inject(HttpTestingController);
    TestBed.inject(LoginService).verify('+15550100001', '123456').subscribe();

    const request = controller.expectOne('https://acme.example.auth0.com/oauth/ro');
    expect(request.request.body.password).toBe('123456');
    request.flush({ id_token: 'x' });
  });
});
