import { HttpErrorResponse } from '@angular/common/http';
import { messages } from './messages';

export function messageFor(error: HttpErrorResponse): string {
  if (error.status === 401 && error.url?.endsWith('/oauth/ro')) {
    return messages.wrongCode;
  }
  return messages.unknown;
}
