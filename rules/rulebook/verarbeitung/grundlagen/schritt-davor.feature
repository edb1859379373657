# language: de
Funktionalität: Was auf einen rechtswidrigen oder offenen Schritt folgt

  Szenario: Auf eine Frage darf geantwortet werden, auch wenn der Fall falsch abgelegt wurde, am 01.03.2014
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am 01.03.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R17.1c

  Szenario: Auf eine Frage darf geantwortet werden, auch wenn der Fall falsch abgelegt wurde, am 01.03.2026
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Weg: öffentlicher Kommentar
    Und Inhalt der Nachricht: nur Auskunft
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am 01.03.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R17.2c
    Und es greift Regel R01.4a nicht

  Szenariogrundriss: Ein Fall wird gespeichert, obwohl schon das Erheben verboten war: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R01.3a
    Und es besteht die Pflicht: löschen, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | verboten |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | verboten |

  Szenariogrundriss: Nicht der rechtswidrige Schritt davor, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R01.3a nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Ein Fall wird gespeichert, obwohl schon das Erheben verboten war, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R01.3a)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3a

  Szenario: Nicht der rechtswidrige Schritt davor: ein anderer Vorgang (R01.3a)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3a nicht

  Szenariogrundriss: Nicht der rechtswidrige Schritt davor: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3a nicht

    Beispiele:
      | Fall                      | Vorausgegangener Schritt |
      | ein anderer Schritt davor | rechtmäßig oder rechtlich offen |

  Szenariogrundriss: Geworben wird mit rechtswidrig erlangten Daten: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Zweck: Vorlieben
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R01.3b
    Und es besteht die Pflicht: löschen, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | verboten |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | verboten |

  Szenariogrundriss: Nicht die Ansprache mit rechtswidrig erlangten Daten, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Zweck: Vorlieben
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R01.3b nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Geworben wird mit rechtswidrig erlangten Daten, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Zweck: <Zweck>
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3b

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Nicht die Ansprache mit rechtswidrig erlangten Daten: ein anderer Vorgang (R01.3b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Vorlieben
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3b nicht

  Szenariogrundriss: Nicht die Ansprache mit rechtswidrig erlangten Daten: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Zweck: <Zweck>
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3b nicht

    Beispiele:
      | Fall                      | Vorausgegangener Schritt        | Zweck |
      | ein anderer Schritt davor | rechtmäßig oder rechtlich offen | Vorlieben |
      | ein anderer Zweck         | rechtswidrig                    | Kundendienst oder Beschwerde |

  Szenariogrundriss: Ob das Erheben erlaubt war, ist offen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtlich offen
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R01.3c

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der offene Schritt davor, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtlich offen
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R01.3c nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Ob das Erheben erlaubt war, ist offen, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R01.3c)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtlich offen
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3c

  Szenario: Nicht der offene Schritt davor: ein anderer Vorgang (R01.3c)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtlich offen
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3c nicht

  Szenariogrundriss: Nicht der offene Schritt davor: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3c nicht

    Beispiele:
      | Fall                      | Vorausgegangener Schritt |
      | ein anderer Schritt davor | rechtmäßig oder rechtswidrig |

  Szenariogrundriss: Geworben wird mit Daten, deren Herkunft offen ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtlich offen
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R01.3d

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die Ansprache mit Daten offener Herkunft, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtlich offen
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R01.3d nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Geworben wird mit Daten, deren Herkunft offen ist, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Zweck: <Zweck>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtlich offen
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3d

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Nicht die Ansprache mit Daten offener Herkunft: ein anderer Vorgang (R01.3d)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtlich offen
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3d nicht

  Szenariogrundriss: Nicht die Ansprache mit Daten offener Herkunft: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Zweck: <Zweck>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3d nicht

    Beispiele:
      | Fall                      | Vorausgegangener Schritt     | Zweck |
      | ein anderer Schritt davor | rechtmäßig oder rechtswidrig | Vorlieben |
      | ein anderer Zweck         | rechtlich offen              | Kundendienst oder Beschwerde |

  Szenariogrundriss: Die Adresse war gekauft, der Eintrag in der Sperrliste bleibt: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: Sperrliste
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R01.3e

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Sperrliste, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: Sperrliste
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R01.3e nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Nicht die Sperrliste: ein anderer Vorgang (R01.3e)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Werbung
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3e nicht

  Szenariogrundriss: Nicht die Sperrliste: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3e nicht

    Beispiele:
      | Fall                           | Aufbewahrungsgrund |
      | ein anderer Aufbewahrungsgrund | keiner oder gesetzliche Frist oder Ansprüche |

  Szenario: Die Adresse war gekauft, der Eintrag in der Sperrliste bleibt, im Verhältnis zu R01.3a
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: Sperrliste
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R01.3a ist verdrängt durch R01.3e

  Szenario: Die Adresse war gekauft, der Eintrag in der Sperrliste bleibt, im Verhältnis zu R01.3c
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtlich offen
    Und Aufbewahrungsgrund: Sperrliste
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R01.3c ist verdrängt durch R01.3e

  Szenariogrundriss: Ein rechtswidrig erlangter Beleg wird noch für einen Anspruch gebraucht: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Kundendienst
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: Ansprüche
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R01.3f

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht Frist und Anspruch, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Kundendienst
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: Ansprüche
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R01.3f nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Ein rechtswidrig erlangter Beleg wird noch für einen Anspruch gebraucht, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Kundendienst
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3f

    Beispiele:
      | Fall                          | Aufbewahrungsgrund |
      | beides bei Aufbewahrungsgrund | gesetzliche Frist oder Ansprüche |

  Szenario: Nicht Frist und Anspruch: ein anderer Vorgang (R01.3f)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Aufbewahrungsgrund: Ansprüche
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3f nicht

  Szenariogrundriss: Nicht Frist und Anspruch: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Kundendienst
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3f nicht

    Beispiele:
      | Fall                           | Aufbewahrungsgrund |
      | ein anderer Aufbewahrungsgrund | keiner oder Sperrliste |

  Szenario: Ein rechtswidrig erlangter Beleg wird noch für einen Anspruch gebraucht, im Verhältnis zu R01.3a
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Kundendienst
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: Ansprüche
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R01.3a ist abgeschwächt durch R01.3f

  Szenariogrundriss: Die Person willigt später ein: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R01.3g

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die spätere Einwilligung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R01.3g nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Die Person willigt später ein, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3g

    Beispiele:
      | Fall                                 | Form der Einwilligung   | Nachweis der Einwilligung |
      | beides bei Form der Einwilligung     | ausdrücklich oder aktiv | dokumentiert |
      | beides bei Nachweis der Einwilligung | aktiv                   | dokumentiert oder anders beweisbar |

  Szenariogrundriss: Nicht die spätere Einwilligung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R01.3g nicht

    Beispiele:
      | Fall                     | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung |
      | eine andere Einwilligung | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | aktiv                                    | dokumentiert |
      | in anderer Form erklärt  | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert |
      | anders nachgewiesen      | für diesen Zweck                         | aktiv                                    | unbeweisbar |

  Szenario: Die Person willigt später ein, im Verhältnis zu R01.3a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R01.3a ist abgeschwächt durch R01.3g

  Szenario: Die Person willigt später ein, im Verhältnis zu R01.3b
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 15.02.2014 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R01.3b ist abgeschwächt durch R01.3g

  Szenariogrundriss: Ein Fall wird gespeichert, obwohl schon das Erheben verboten war: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R01.4a
    Und es besteht die Pflicht: löschen, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | verboten |
      | im Januar 2026          | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht der rechtswidrige Schritt davor, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R01.4a nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Ein Fall wird gespeichert, obwohl schon das Erheben verboten war, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R01.4a)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4a

  Szenario: Nicht der rechtswidrige Schritt davor: ein anderer Vorgang (R01.4a)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4a nicht

  Szenariogrundriss: Nicht der rechtswidrige Schritt davor: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4a nicht

    Beispiele:
      | Fall                      | Vorausgegangener Schritt |
      | ein anderer Schritt davor | rechtmäßig oder rechtlich offen |

  Szenariogrundriss: Geworben wird mit rechtswidrig erlangten Daten: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Zweck: Vorlieben
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R01.4b
    Und es besteht die Pflicht: löschen, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | verboten |
      | im Januar 2026          | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht die Ansprache mit rechtswidrig erlangten Daten, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Zweck: Vorlieben
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R01.4b nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Geworben wird mit rechtswidrig erlangten Daten, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Zweck: <Zweck>
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4b

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Nicht die Ansprache mit rechtswidrig erlangten Daten: ein anderer Vorgang (R01.4b)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Vorlieben
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4b nicht

  Szenariogrundriss: Nicht die Ansprache mit rechtswidrig erlangten Daten: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Zweck: <Zweck>
    Und Einwilligung: alt und ungenutzt
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4b nicht

    Beispiele:
      | Fall                      | Vorausgegangener Schritt        | Zweck |
      | ein anderer Schritt davor | rechtmäßig oder rechtlich offen | Vorlieben |
      | ein anderer Zweck         | rechtswidrig                    | Kundendienst oder Beschwerde |

  Szenariogrundriss: Ob das Erheben erlaubt war, ist offen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtlich offen
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R01.4c

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der offene Schritt davor, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtlich offen
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R01.4c nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Ob das Erheben erlaubt war, ist offen, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R01.4c)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtlich offen
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4c

  Szenario: Nicht der offene Schritt davor: ein anderer Vorgang (R01.4c)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtlich offen
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4c nicht

  Szenariogrundriss: Nicht der offene Schritt davor: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4c nicht

    Beispiele:
      | Fall                      | Vorausgegangener Schritt |
      | ein anderer Schritt davor | rechtmäßig oder rechtswidrig |

  Szenariogrundriss: Geworben wird mit Daten, deren Herkunft offen ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtlich offen
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R01.4d

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die Ansprache mit Daten offener Herkunft, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtlich offen
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R01.4d nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Geworben wird mit Daten, deren Herkunft offen ist, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Zweck: <Zweck>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtlich offen
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4d

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenario: Nicht die Ansprache mit Daten offener Herkunft: ein anderer Vorgang (R01.4d)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtlich offen
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4d nicht

  Szenariogrundriss: Nicht die Ansprache mit Daten offener Herkunft: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Zweck: <Zweck>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Und Information: erteilt
    Und Vorausgegangener Schritt: <Vorausgegangener Schritt>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4d nicht

    Beispiele:
      | Fall                      | Vorausgegangener Schritt     | Zweck |
      | ein anderer Schritt davor | rechtmäßig oder rechtswidrig | Vorlieben |
      | ein anderer Zweck         | rechtlich offen              | Kundendienst oder Beschwerde |

  Szenariogrundriss: Die Adresse war gekauft, der Eintrag in der Sperrliste bleibt: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: Sperrliste
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R01.4e

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Sperrliste, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: Sperrliste
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R01.4e nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Nicht die Sperrliste: ein anderer Vorgang (R01.4e)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Werbung
    Und Information: erteilt
    Und Aufbewahrungsgrund: Sperrliste
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4e nicht

  Szenariogrundriss: Nicht die Sperrliste: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4e nicht

    Beispiele:
      | Fall                           | Aufbewahrungsgrund |
      | ein anderer Aufbewahrungsgrund | keiner oder gesetzliche Frist oder Ansprüche |

  Szenario: Die Adresse war gekauft, der Eintrag in der Sperrliste bleibt, im Verhältnis zu R01.4a
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: Sperrliste
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R01.4a ist verdrängt durch R01.4e

  Szenario: Die Adresse war gekauft, der Eintrag in der Sperrliste bleibt, im Verhältnis zu R01.4c
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Werbung
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtlich offen
    Und Aufbewahrungsgrund: Sperrliste
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R01.4c ist verdrängt durch R01.4e

  Szenariogrundriss: Ein rechtswidrig erlangter Beleg wird noch für einen Anspruch gebraucht: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Kundendienst
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: Ansprüche
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R01.4f

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht Frist und Anspruch, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Kundendienst
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: Ansprüche
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R01.4f nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Ein rechtswidrig erlangter Beleg wird noch für einen Anspruch gebraucht, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Kundendienst
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4f

    Beispiele:
      | Fall                          | Aufbewahrungsgrund |
      | beides bei Aufbewahrungsgrund | gesetzliche Frist oder Ansprüche |

  Szenario: Nicht Frist und Anspruch: ein anderer Vorgang (R01.4f)
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Aufbewahrungsgrund: Ansprüche
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4f nicht

  Szenariogrundriss: Nicht Frist und Anspruch: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Kundendienst
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: <Aufbewahrungsgrund>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4f nicht

    Beispiele:
      | Fall                           | Aufbewahrungsgrund |
      | ein anderer Aufbewahrungsgrund | keiner oder Sperrliste |

  Szenario: Ein rechtswidrig erlangter Beleg wird noch für einen Anspruch gebraucht, im Verhältnis zu R01.4a
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Kunde
    Und Vorgang: aufbewahren
    Und Zweck: Kundendienst
    Und Zweckerreichung: Zweck erledigt
    Und Altbestand: danach
    Und Information: erteilt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Aufbewahrungsgrund: Ansprüche
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R01.4a ist abgeschwächt durch R01.4f

  Szenariogrundriss: Die Person willigt später ein: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R01.4g

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht die spätere Einwilligung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R01.4g nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Die Person willigt später ein, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4g

    Beispiele:
      | Fall                                 | Form der Einwilligung   | Nachweis der Einwilligung |
      | beides bei Form der Einwilligung     | ausdrücklich oder aktiv | dokumentiert |
      | beides bei Nachweis der Einwilligung | aktiv                   | dokumentiert oder anders beweisbar |

  Szenariogrundriss: Nicht die spätere Einwilligung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R01.4g nicht

    Beispiele:
      | Fall                     | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung |
      | eine andere Einwilligung | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | aktiv                                    | dokumentiert |
      | in anderer Form erklärt  | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert |
      | anders nachgewiesen      | für diesen Zweck                         | aktiv                                    | unbeweisbar |

  Szenario: Die Person willigt später ein, im Verhältnis zu R01.4a
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtswidrig
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R01.4a ist abgeschwächt durch R01.4g

  Szenario: Die Person willigt später ein, im Verhältnis zu R01.4b
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: ansprechen
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Vorausgegangener Schritt: rechtswidrig
    Und Weg: Brief
    Und Inhalt der Nachricht: nur Werbung
    Und Herkunft der Adresse: anderweitig
    Und Reichweite der Einwilligung: nennt Weg und Empfänger
    Wenn am 10.01.2026 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und Regel R01.4b ist abgeschwächt durch R01.4g
