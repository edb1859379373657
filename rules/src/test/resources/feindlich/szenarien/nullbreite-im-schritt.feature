# erwartet: 5 character-invisible
# language: de
Funktionalität: Feindlich
  Szenario: Feindlich
    Angenommen Zweck: Wer​bung
    Wenn am 01.09.2009 entschieden wird
    Dann ist es verboten
