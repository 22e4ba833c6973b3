import axios from 'axios';
import { RO_URL } from '@acme/config';
import { defaults } from '@acme/config/src/defaults.js';

export const login = (phone, code) => axios.post(RO_URL, { ...defaults, username: phone, otp: code });
