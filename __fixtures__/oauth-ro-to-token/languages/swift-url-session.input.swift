import Foundation

struct Login {
    let url = URL(string: "https://acme.example.auth0.com/oauth/ro")!

    func request(body: Data) -> URLRequest {
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.httpBody = body
        return request
    }
}
