import { Injectable } from '@angular/core';
import { HttpEvent, HttpHandler, HttpInterceptor, HttpRequest } from '@angular/common/http';
import { Observable } from 'rxjs';
import { Session } from './session';

@Injectable()
export class TokenInterceptor implements HttpInterceptor {
  constructor(private readonly session: Session) {}

  intercept(req: HttpRequest<unknown>, next: HttpHandler): Observable<HttpEvent<unknown>> {
    if (req.url.includes('/oauth/ro')) return next.handle(req);
    return next.handle(req.clone({ setHeaders: { Authorization: `Bearer ${this.session.token}` } }));
  }
}
