pub async fn verify(client: &reqwest::Client, domain: &str, phone: &str, code: &str) -> reqwest::Result<String> {
    let body = serde_json::json!({ "connection": "sms", "username": phone, "password": code });
    client.post(format!("https://{domain}/oauth/ro")).json(&body).send().await?.text().await
}
