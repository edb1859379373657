# language: de
Funktionalität: Auffangregel der Moderation

  Szenariogrundriss: Unbegründet zu löschen, was nur unliebsam ist, lässt sich nicht nach Tabelle entscheiden: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Seite in fremdem Netzwerk
    Und Äußerung: Meinung
    Und Regelverstoß: fehlt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R86.1

    Beispiele:
      | Fall                         | Tag        |
      | am ersten Tag des Regelwerks | 01.09.2009 |
      | im November 2026             | 21.11.2026 |
