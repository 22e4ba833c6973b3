import axios from 'axios';
import { RO_URL } from '#config';
import { defaults } from '#lib/defaults';

export const login = (phone, code) => axios.post(RO_URL, { ...defaults, username: phone, otp: code });
