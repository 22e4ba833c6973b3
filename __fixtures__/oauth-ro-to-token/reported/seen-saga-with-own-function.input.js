import { call } from 'redux-saga/effects';
import { post } from '../services/http';

export function* verify(phone, code) {
  // What `post` adds to the body is not seen.
  return yield call(post, '/oauth/ro', { connection: 'sms', username: phone, password: code });
}
