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

  Szenariogrundriss: Hartnäckige unerwünschte Ansprache, UWG bis 27.05.2022 (R50.4a), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Wiederholte Ansprache: unerwünscht wiederholt
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R50.4a

    Beispiele:
      | Fall                        | Zweck         | Weg                    |
      | Weg: Telefon                | Werbung       | Telefon                |
      | Weg: E-Mail                 | Werbung       | E-Mail                 |
      | Weg: Direktnachricht        | Werbung       | Direktnachricht        |
      | Weg: Brief                  | Werbung       | Brief                  |
      | Weg: öffentlicher Kommentar | Werbung       | öffentlicher Kommentar |
      | Zweck: Vorlieben            | Vorlieben     | Brief                  |
      | Zweck: Zusatzverkauf        | Zusatzverkauf | Brief                  |
      | Zweck: Werbung              | Werbung       | Brief                  |
      | Zweck: Glückwunsch          | Glückwunsch   | Brief                  |

  Szenariogrundriss: Hartnäckige unerwünschte Ansprache, UWG bis 27.05.2022 (R50.4a), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: <Stellung>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Wiederholte Ansprache: <Wiederholte Ansprache>
    Wenn am 01.03.2022 entschieden wird
    Dann es greift Regel R50.4a nicht

    Beispiele:
      | Fall                           | Zweck                   | Stellung    | Weg    | Wiederholte Ansprache  |
      | Weg: keiner                    | Werbung                 | Verbraucher | keiner | unerwünscht wiederholt |
      | Wiederholte Ansprache: keine   | Werbung                 | Verbraucher | Brief  | keine                  |
      | Stellung: Unternehmer          | Werbung                 | Unternehmer | Brief  | unerwünscht wiederholt |
      | Zweck: Kundendienst            | Kundendienst            | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Beschwerde              | Beschwerde              | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Marktforschung          | Marktforschung          | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Profilbildung           | Profilbildung           | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Bonität                 | Bonität                 | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Personalauswahl         | Personalauswahl         | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Krise                   | Krise                   | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: unbestimmt              | unbestimmt              | Verbraucher | Brief  | unerwünscht wiederholt |

  Szenariogrundriss: Hartnäckige unerwünschte Ansprache, UWG ab 28.05.2022 (R50.4b), auch bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: Verbraucher
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Wiederholte Ansprache: unerwünscht wiederholt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.4b

    Beispiele:
      | Fall                        | Zweck         | Weg                    |
      | Weg: Telefon                | Werbung       | Telefon                |
      | Weg: E-Mail                 | Werbung       | E-Mail                 |
      | Weg: Direktnachricht        | Werbung       | Direktnachricht        |
      | Weg: Brief                  | Werbung       | Brief                  |
      | Weg: öffentlicher Kommentar | Werbung       | öffentlicher Kommentar |
      | Zweck: Vorlieben            | Vorlieben     | Brief                  |
      | Zweck: Zusatzverkauf        | Zusatzverkauf | Brief                  |
      | Zweck: Werbung              | Werbung       | Brief                  |
      | Zweck: Glückwunsch          | Glückwunsch   | Brief                  |

  Szenariogrundriss: Hartnäckige unerwünschte Ansprache, UWG ab 28.05.2022 (R50.4b), nicht bei: <Fall>
    Angenommen Vorgang: ansprechen
    Und Zweck: <Zweck>
    Und Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Stellung: <Stellung>
    Und Information: erteilt
    Und Weg: <Weg>
    Und Herkunft der Adresse: aus eigenem Verkauf
    Und Wiederholte Ansprache: <Wiederholte Ansprache>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R50.4b nicht

    Beispiele:
      | Fall                           | Zweck                   | Stellung    | Weg    | Wiederholte Ansprache  |
      | Weg: keiner                    | Werbung                 | Verbraucher | keiner | unerwünscht wiederholt |
      | Wiederholte Ansprache: keine   | Werbung                 | Verbraucher | Brief  | keine                  |
      | Stellung: Unternehmer          | Werbung                 | Unternehmer | Brief  | unerwünscht wiederholt |
      | Zweck: Kundendienst            | Kundendienst            | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Beschwerde              | Beschwerde              | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Beobachtung des Marktes | Beobachtung des Marktes | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Marktforschung          | Marktforschung          | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Profilbildung           | Profilbildung           | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Bonität                 | Bonität                 | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Personalauswahl         | Personalauswahl         | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Mitarbeiterkontrolle    | Mitarbeiterkontrolle    | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Anschriftenermittlung   | Anschriftenermittlung   | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: Krise                   | Krise                   | Verbraucher | Brief  | unerwünscht wiederholt |
      | Zweck: unbestimmt              | unbestimmt              | Verbraucher | Brief  | unerwünscht wiederholt |
