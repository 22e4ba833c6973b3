import { call } from 'redux-saga/effects';
import { auth } from './auth.js';

export function* staff({ user, secret }) {
  yield call([auth, 'login'], 'staff', user, secret);
}
