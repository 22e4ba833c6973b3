import axios, { AxiosInstance } from 'axios';
export abstract class BaseClient {
  protected client: AxiosInstance;
  protected clientId = process.env.AUTH0_CLIENT_ID!;
  constructor() { this.client = axios.create({ baseURL: 'https://acme.example.auth0.com' }); }
  protected send(path: string, body: Record<string, unknown>) { return this.client.post(path, { client_id: this.clientId, ...body }); }
}
