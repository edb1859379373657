# erwartet: 4 scenario-without-date, 6 character-lookalike
# language: de
Funktionalität: Feindlich
  Szenario: Feindlich
    Angenommen Zweck: Werbung
    Wenn am ٠١.٠٩.٢٠٠٩ entschieden wird
    Dann ist es verboten
