using System.Net.Http;
using System.Threading.Tasks;

public class LoginClient
{
    private const string Path = "oauth/ro";

    private readonly HttpClient http = new HttpClient { BaseAddress = new System.Uri("https://acme.example.auth0.com/") };

    public Task<HttpResponseMessage> Verify(HttpContent body) => http.PostAsync(Path, body);
}
