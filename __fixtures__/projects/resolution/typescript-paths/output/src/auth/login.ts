import axios from 'axios';
import { RO_URL } from '@config/urls';
import { defaults } from '@config/defaults';

export const login = (phone: string, code: string) => axios.post(RO_URL, { ...defaults, username: phone, otp: code });
