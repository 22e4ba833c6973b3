/// <summary>Was https://acme.example.auth0.com/oauth/ro</summary>
class Login
{
    const string Token = "https://acme.example.auth0.com/oauth/token"; // not /oauth/ro
    const string Folder = @"C:\"; // not /oauth/ro
    const string Old = "https://acme.example.auth0.com/oauth/ro"; /* here */
}
