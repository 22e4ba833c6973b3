import axios from 'axios';
export class Base { protected call(ep: string, body: object) { return axios.post(`${process.env.AUTH0_URL}/oauth/${ep}`, body); } }
