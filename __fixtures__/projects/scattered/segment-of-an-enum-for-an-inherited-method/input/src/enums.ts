export enum OAuthEndpoint { Login = 'ro', Token = 'token', UserInfo = 'userinfo' }
