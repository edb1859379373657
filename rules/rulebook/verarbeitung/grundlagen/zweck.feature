# language: de
Funktionalität: Der Zweck steht vorher fest und bleibt

  Szenariogrundriss: Auf Vorrat gesammelt, auch wenn der Kunde in alles eingewilligt hat: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: unbestimmt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R02.1a
    Und es besteht die Pflicht: Zweck dokumentieren, Frist: vor Beginn

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | verboten |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | verboten |

  Szenariogrundriss: Nicht der fehlende Zweck, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: unbestimmt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R02.1a nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenario: Auf Vorrat gesammelt, auch wenn der Kunde in alles eingewilligt hat, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R02.1a)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: erheben oder speichern oder verknüpfen oder anreichern
    Und Zweck: unbestimmt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R02.1a

  Szenario: Nicht der fehlende Zweck: ein anderer Vorgang (R02.1a)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: unbestimmt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R02.1a nicht

  Szenariogrundriss: Nicht der fehlende Zweck: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R02.1a nicht

    Beispiele:
      | Fall              | Zweck |
      | ein anderer Zweck | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise |

  Szenariogrundriss: Daten aus einer Beschwerde dienen nun etwas anderem: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckänderung: unvereinbar
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R02.1b
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: vor Beginn

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | rechtlich zu prüfen |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der neue Zweck, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckänderung: unvereinbar
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R02.1b nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Daten aus einer Beschwerde dienen nun etwas anderem, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckänderung: <Zweckänderung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R02.1b

    Beispiele:
      | Fall                     | Zweckänderung                | Zweck |
      | beides bei Zweckänderung | zweifelhaft oder unvereinbar | Kundendienst |
      | jeder dieser Zwecke      | unvereinbar                  | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt |

  Szenariogrundriss: Nicht der neue Zweck: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckänderung: <Zweckänderung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R02.1b nicht

    Beispiele:
      | Fall                      | Zweckänderung        | Zweck |
      | eine andere Zweckänderung | keine oder vereinbar | Kundendienst |
      | ein anderer Zweck         | unvereinbar          | Anschriftenermittlung |

  Szenariogrundriss: Der Kunde willigt in den neuen Zweck ein: <Fall>
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
    Und Zweckänderung: unvereinbar
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R02.1c

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Einwilligung in den neuen Zweck, weil der Tag ein anderer ist: <Fall>
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
    Und Zweckänderung: unvereinbar
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R02.1c nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Der Kunde willigt in den neuen Zweck ein, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckänderung: unvereinbar
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R02.1c

    Beispiele:
      | Fall                                 | Form der Einwilligung   | Nachweis der Einwilligung          | Betroffener |
      | beides bei Form der Einwilligung     | ausdrücklich oder aktiv | dokumentiert                       | Kunde |
      | beides bei Nachweis der Einwilligung | aktiv                   | dokumentiert oder anders beweisbar | Kunde |
      | jede dieser Personen                 | aktiv                   | dokumentiert                       | Kunde oder Interessent oder Schuldner oder Dritter |

  Szenariogrundriss: Nicht die Einwilligung in den neuen Zweck: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckänderung: unvereinbar
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R02.1c nicht

    Beispiele:
      | Fall                     | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Betroffener |
      | eine andere Einwilligung | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | aktiv                                    | dokumentiert              | Kunde |
      | in anderer Form erklärt  | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | Kunde |
      | anders nachgewiesen      | für diesen Zweck                         | aktiv                                    | unbeweisbar               | Kunde |
      | eine andere Person       | für diesen Zweck                         | aktiv                                    | dokumentiert              | Beschäftigter oder Bewerber |

  Szenario: Der Kunde willigt in den neuen Zweck ein, im Verhältnis zu R02.1b
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
    Und Zweckänderung: unvereinbar
    Wenn am 15.02.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R02.1b ist verdrängt durch R02.1c

  Szenariogrundriss: Auf Vorrat gesammelt, auch wenn der Kunde in alles eingewilligt hat: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: unbestimmt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R02.2a
    Und es besteht die Pflicht: Zweck dokumentieren, Frist: vor Beginn

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | verboten |
      | im Januar 2026          | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht der fehlende Zweck, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: unbestimmt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R02.2a nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenario: Auf Vorrat gesammelt, auch wenn der Kunde in alles eingewilligt hat, gleich welche der genannten Tatsachen: jeder dieser Vorgänge (R02.2a)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: erheben oder speichern oder verknüpfen oder anreichern
    Und Zweck: unbestimmt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R02.2a

  Szenario: Nicht der fehlende Zweck: ein anderer Vorgang (R02.2a)
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: beobachten oder bewerten oder ansprechen oder übermitteln oder veröffentlichen oder aufbewahren
    Und Zweck: unbestimmt
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R02.2a nicht

  Szenariogrundriss: Nicht der fehlende Zweck: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: <Zweck>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R02.2a nicht

    Beispiele:
      | Fall              | Zweck |
      | ein anderer Zweck | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise |

  Szenariogrundriss: Daten, die für etwas ganz anderes erhoben wurden: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckänderung: unvereinbar
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R02.2b
    Und es besteht die Pflicht: einstellen, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | verboten |
      | im Januar 2026          | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht der unvereinbare Zweck, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckänderung: unvereinbar
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R02.2b nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Nicht der unvereinbare Zweck: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckänderung: <Zweckänderung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R02.2b nicht

    Beispiele:
      | Fall                      | Zweckänderung |
      | eine andere Zweckänderung | keine oder vereinbar oder zweifelhaft |

  Szenariogrundriss: Ob der neue Zweck zum alten passt, ist zweifelhaft: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckänderung: zweifelhaft
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R02.2c
    Und es besteht die Pflicht: Abwägung dokumentieren, Frist: vor Beginn

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | rechtlich zu prüfen |
      | im Januar 2026          | 10.01.2026 | rechtlich zu prüfen |

  Szenariogrundriss: Nicht der zweifelhafte Zweck, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckänderung: zweifelhaft
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R02.2c nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Nicht der zweifelhafte Zweck: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckänderung: <Zweckänderung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R02.2c nicht

    Beispiele:
      | Fall                      | Zweckänderung |
      | eine andere Zweckänderung | keine oder vereinbar oder unvereinbar |

  Szenariogrundriss: Der neue Zweck passt zum alten: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckänderung: vereinbar
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R02.2d
    Und es besteht die Pflicht: Zweck dokumentieren, Frist: vor Beginn
    Und es besteht die Pflicht: informieren, Frist: vor Beginn

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht der vereinbare Zweck, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckänderung: vereinbar
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R02.2d nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Nicht der vereinbare Zweck: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckänderung: <Zweckänderung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R02.2d nicht

    Beispiele:
      | Fall                      | Zweckänderung |
      | eine andere Zweckänderung | keine oder zweifelhaft oder unvereinbar |

  Szenariogrundriss: Der Kunde willigt in den neuen Zweck ein: <Fall>
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
    Und Zweckänderung: unvereinbar
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R02.2e

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die Einwilligung in den neuen Zweck, weil der Tag ein anderer ist: <Fall>
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
    Und Zweckänderung: unvereinbar
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R02.2e nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Der Kunde willigt in den neuen Zweck ein, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckänderung: unvereinbar
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R02.2e

    Beispiele:
      | Fall                                 | Form der Einwilligung   | Nachweis der Einwilligung          | Betroffener |
      | beides bei Form der Einwilligung     | ausdrücklich oder aktiv | dokumentiert                       | Kunde |
      | beides bei Nachweis der Einwilligung | aktiv                   | dokumentiert oder anders beweisbar | Kunde |
      | jede dieser Personen                 | aktiv                   | dokumentiert                       | Kunde oder Interessent oder Schuldner oder Dritter |

  Szenariogrundriss: Nicht die Einwilligung in den neuen Zweck: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: <Betroffener>
    Und Vorgang: speichern
    Und Zweck: Vorlieben
    Und Einwilligung: <Einwilligung>
    Und Form der Einwilligung: <Form der Einwilligung>
    Und Nachweis der Einwilligung: <Nachweis der Einwilligung>
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Zweckänderung: unvereinbar
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R02.2e nicht

    Beispiele:
      | Fall                     | Einwilligung                             | Form der Einwilligung                    | Nachweis der Einwilligung | Betroffener |
      | eine andere Einwilligung | keine oder für anderen Zweck oder widerrufen oder abgelaufen oder alt und ungenutzt | aktiv                                    | dokumentiert              | Kunde |
      | in anderer Form erklärt  | für diesen Zweck                         | vorangekreuzt oder ohne benannte Unternehmen und Waren | dokumentiert              | Kunde |
      | anders nachgewiesen      | für diesen Zweck                         | aktiv                                    | unbeweisbar               | Kunde |
      | eine andere Person       | für diesen Zweck                         | aktiv                                    | dokumentiert              | Beschäftigter oder Bewerber |

  Szenario: Der Kunde willigt in den neuen Zweck ein, im Verhältnis zu R02.2b
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
    Und Zweckänderung: unvereinbar
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R02.2b ist verdrängt durch R02.2e

  Szenario: Der Kunde willigt in den neuen Zweck ein, im Verhältnis zu R02.2c
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
    Und Zweckänderung: zweifelhaft
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R02.2c ist verdrängt durch R02.2e

  Szenariogrundriss: Für die Forderung dürfen auch andere Daten dienen: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Zweck: Anschriftenermittlung
    Und Zweckänderung: unvereinbar
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R02.2f

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht das Recht des Gläubigers, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Zweck: Anschriftenermittlung
    Und Zweckänderung: unvereinbar
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R02.2f nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Nicht das Recht des Gläubigers: <Fall>
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: <Betroffener>
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Zweck: <Zweck>
    Und Zweckänderung: unvereinbar
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R02.2f nicht

    Beispiele:
      | Fall               | Zweck                                    | Betroffener |
      | ein anderer Zweck  | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Glückwunsch oder Krise oder unbestimmt | Schuldner |
      | eine andere Person | Anschriftenermittlung                    | Kunde oder Interessent oder Beschäftigter oder Bewerber oder Dritter |

  Szenario: Für die Forderung dürfen auch andere Daten dienen, im Verhältnis zu R02.2b
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Zweck: Anschriftenermittlung
    Und Zweckänderung: unvereinbar
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R02.2b ist verdrängt durch R02.2f

  Szenario: Für die Forderung dürfen auch andere Daten dienen, im Verhältnis zu R02.2c
    Angenommen Quelle: eigene Vertragsdaten
    Und Betroffener: Schuldner
    Und Vorgang: aufbewahren
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Zweck: Anschriftenermittlung
    Und Zweckänderung: zweifelhaft
    Wenn am 10.01.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und Regel R02.2c ist verdrängt durch R02.2f
