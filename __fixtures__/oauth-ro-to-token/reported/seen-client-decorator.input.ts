import { BasePath, BaseService, Body, POST, Response } from 'ts-retrofit';

export interface LoginBody {
  client_id: string;
  connection: string;
  username: string;
  password: string;
}

// A client, not a controller: the decorator says where the request goes.
@BasePath('')
export class Auth0Service extends BaseService {
  @POST('/oauth/ro')
  async login(@Body() body: LoginBody): Promise<Response<{ id_token: string }>> {
    return {} as Response<{ id_token: string }>;
  }
}
