# erwartet: 11 scenario-step, 11 scenario-without-verdict
# language: de
Funktionalität: Feindlich
  Szenariogrundriss: Feindlich
    Angenommen Zweck: Werbung
    Wenn am 01.09.2009 entschieden wird
    Dann ist es <was>

    Beispiele:
      | was |
      | verboten\nUnd es greift Regel R01.1 |
