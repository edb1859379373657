# language: de
Funktionalität: Hartnäckige Ansprache

  Szenariogrundriss: Immer wieder Werbebriefe, obwohl der Kunde abwinkt: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Zweck: Werbung
    Und Wiederholte Ansprache: unerwünscht wiederholt
    Und Stellung: Verbraucher
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel <Regel>
    Und es besteht die Pflicht: einstellen, Frist: sofort

    Beispiele:
      | Fall                            | Tag        | Regel  |
      | am ersten Tag des Regelwerks    | 01.09.2009 | R50.4a |
      | vor dem Umzug der Vorschrift    | 27.05.2022 | R50.4a |
      | am Tag des Umzugs in den Anhang | 28.05.2022 | R50.4b |
      | im Januar 2026                  | 10.01.2026 | R50.4b |

  Szenariogrundriss: UWG bis 27.05.2022, mit Einwilligung und nicht hartnäckig: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: <Weg>
    Und Zweck: <Zweck>
    Und Wiederholte Ansprache: <Wiederholte Ansprache>
    Und Stellung: <Stellung>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Wenn am 01.06.2020 entschieden wird
    Dann es greift Regel R50.4a nicht

    Beispiele:
      | Fall                             | Weg    | Zweck        | Wiederholte Ansprache  | Stellung    |
      | nur im Gespräch vor Ort          | keiner | Werbung      | unerwünscht wiederholt | Verbraucher |
      | die erste Ansprache              | Brief  | Werbung      | keine                  | Verbraucher |
      | ein Unternehmer                  | Brief  | Werbung      | unerwünscht wiederholt | Unternehmer |
      | Rückfragen zum gemeldeten Defekt | Brief  | Kundendienst | unerwünscht wiederholt | Verbraucher |

  Szenariogrundriss: UWG ab 28.05.2022, mit Einwilligung und nicht hartnäckig: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: <Weg>
    Und Zweck: <Zweck>
    Und Wiederholte Ansprache: <Wiederholte Ansprache>
    Und Stellung: <Stellung>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.4b nicht

    Beispiele:
      | Fall                             | Weg    | Zweck        | Wiederholte Ansprache  | Stellung    |
      | nur im Gespräch vor Ort          | keiner | Werbung      | unerwünscht wiederholt | Verbraucher |
      | die erste Ansprache              | Brief  | Werbung      | keine                  | Verbraucher |
      | ein Unternehmer                  | Brief  | Werbung      | unerwünscht wiederholt | Unternehmer |
      | Rückfragen zum gemeldeten Defekt | Brief  | Kundendienst | unerwünscht wiederholt | Verbraucher |

  Szenario: Die Einwilligung hebt das Verbot hartnäckiger Ansprache nicht auf
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Zweck: Werbung
    Und Wiederholte Ansprache: unerwünscht wiederholt
    Und Stellung: Verbraucher
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R31.2c
    Und es greift Regel R50.4b

  Szenario: Ohne Angabe wird keine wiederholte Ansprache vermutet
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Zweck: Werbung
    Und Stellung: Verbraucher
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und vermutet ist Wiederholte Ansprache: keine
