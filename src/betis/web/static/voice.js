// A voice that reads an instruction slowly, in the language of the page.
export function readAloud(text) {
  if (!window.speechSynthesis) return;
  speechSynthesis.cancel();
  const voice = new SpeechSynthesisUtterance(text);
  voice.lang = document.documentElement.lang === "id" ? "id-ID" : "en-GB";
  voice.rate = 0.9;
  speechSynthesis.speak(voice);
}
