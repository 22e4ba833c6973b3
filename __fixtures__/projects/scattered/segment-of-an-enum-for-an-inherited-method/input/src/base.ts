import axios from 'axios';
import { OAuthEndpoint } from './enums';
export class Base { protected call(ep: OAuthEndpoint, body: object) { return axios.post(`${process.env.AUTH0_URL}/oauth/${ep}`, body); } }
