import { HttpInterceptorFn } from '@angular/common/http';

export const grants: HttpInterceptorFn = (req, next) => next(req.clone({ body: Object.assign({}, req.body, { grant_type: 'password' }) }));
