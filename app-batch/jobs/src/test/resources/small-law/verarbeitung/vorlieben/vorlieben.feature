# language: de
Funktionalität: Vorlieben
  Szenariogrundriss: Vorlieben aus öffentlichen Beiträgen am <Tag>
    Angenommen Vorgang: anreichern
    Und Zweck: Vorlieben
    Und Zugänglichkeit: öffentlich
    Wenn am <Tag> entschieden wird
    Dann <Ergebnis>
    Und es greift Regel <Regel>
    Beispiele:
      | Tag        | Ergebnis                   | Regel |
      | 01.09.2009 | ist es rechtlich zu prüfen | R30.1 |
      | 31.05.2026 | ist es rechtlich zu prüfen | R30.1 |
      | 01.06.2026 | ist es verboten            | R30.2 |
