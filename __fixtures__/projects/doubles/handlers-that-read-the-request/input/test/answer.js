export async function answerFor(request) {
  const form = await request.formData();
  return new Response(form.get('code'));
}
