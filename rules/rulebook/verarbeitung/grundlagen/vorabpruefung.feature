# language: de
Funktionalität: Vor dem Bewerten und Verknüpfen wird geprüft

  Szenario: Ist nichts über die Folgenabschätzung gesagt, wird sie als geplant vermutet, am 01.03.2026
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Profilbildung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Wenn am 01.03.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und vermutet ist Folgenabschätzung: vor Beginn geplant
    Und es besteht die Pflicht: Folgenabschätzung vornehmen, Frist: vor Beginn

  Szenario: Ein einzelnes Profil für ein Anliegen verknüpfen braucht keine Folgenabschätzung, am 01.03.2026
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: unterblieben
    Wenn am 01.03.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R29.2a
    Und es greift Regel R09.2b nicht

  Szenariogrundriss: Mit Einwilligung wird ein Profil verknüpft, die Prüfung ist geplant: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Profilbildung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: vor Beginn geplant
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R09.1a
    Und es besteht die Pflicht: Folgenabschätzung vornehmen, Frist: vor Beginn

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die geplante Vorabkontrolle, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Profilbildung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: vor Beginn geplant
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R09.1a nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Mit Einwilligung wird ein Profil verknüpft, die Prüfung ist geplant, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: <Zweck>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: vor Beginn geplant
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R09.1a

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle |

  Szenariogrundriss: Nicht die geplante Vorabkontrolle: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: <Zweck>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: <Folgenabschätzung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R09.1a nicht

    Beispiele:
      | Fall                                    | Zweck                                    | Folgenabschätzung |
      | ein anderer Zweck                       | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Werbung oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | vor Beginn geplant |
      | ein anderer Stand der Folgenabschätzung | Profilbildung                            | erfolgt oder unterblieben |

  Szenariogrundriss: Mit Einwilligung wird ein Profil verknüpft, geprüft wurde nicht: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Profilbildung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R09.1b
    Und es besteht die Pflicht: Folgenabschätzung vornehmen, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die versäumte Vorabkontrolle, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Profilbildung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R09.1b nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Mit Einwilligung wird ein Profil verknüpft, geprüft wurde nicht, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: <Zweck>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: unterblieben
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R09.1b

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Profilbildung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle |

  Szenariogrundriss: Nicht die versäumte Vorabkontrolle: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: <Zweck>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: <Folgenabschätzung>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R09.1b nicht

    Beispiele:
      | Fall                                    | Zweck                                    | Folgenabschätzung |
      | ein anderer Zweck                       | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Werbung oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt | unterblieben |
      | ein anderer Stand der Folgenabschätzung | Profilbildung                            | erfolgt oder vor Beginn geplant |

  Szenariogrundriss: Mit Einwilligung wird ein Profil verknüpft, die Prüfung ist geplant: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Profilbildung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: vor Beginn geplant
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R09.2a
    Und es besteht die Pflicht: Folgenabschätzung vornehmen, Frist: vor Beginn

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | mit Pflichten erlaubt |
      | im Januar 2026          | 10.01.2026 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die geplante Folgenabschätzung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Profilbildung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: vor Beginn geplant
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R09.2a nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Mit Einwilligung wird ein Profil verknüpft, die Prüfung ist geplant, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: <Zweck>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: vor Beginn geplant
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R09.2a

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Krise oder unbestimmt |

  Szenariogrundriss: Nicht die geplante Folgenabschätzung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: <Zweck>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: <Folgenabschätzung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R09.2a nicht

    Beispiele:
      | Fall                                    | Zweck                                    | Folgenabschätzung |
      | ein anderer Zweck                       | Kundendienst oder Beschwerde oder Anschriftenermittlung oder Glückwunsch | vor Beginn geplant |
      | ein anderer Stand der Folgenabschätzung | Profilbildung                            | erfolgt oder unterblieben |

  Szenariogrundriss: Mit Einwilligung wird ein Profil verknüpft, geprüft wurde nicht: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Profilbildung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R09.2b
    Und es besteht die Pflicht: Folgenabschätzung vornehmen, Frist: vor Beginn

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | verboten |
      | im Januar 2026          | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht die fehlende Folgenabschätzung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: Profilbildung
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: unterblieben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R09.2b nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Mit Einwilligung wird ein Profil verknüpft, geprüft wurde nicht, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: <Zweck>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: unterblieben
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R09.2b

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Krise oder unbestimmt |

  Szenariogrundriss: Nicht die fehlende Folgenabschätzung: <Fall>
    Angenommen Quelle: privates Netzwerk
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Kunde
    Und Vorgang: verknüpfen
    Und Zweck: <Zweck>
    Und Einwilligung: für diesen Zweck
    Und Form der Einwilligung: aktiv
    Und Nachweis der Einwilligung: dokumentiert
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Folgenabschätzung: <Folgenabschätzung>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R09.2b nicht

    Beispiele:
      | Fall                                    | Zweck                                    | Folgenabschätzung |
      | ein anderer Zweck                       | Kundendienst oder Beschwerde oder Anschriftenermittlung oder Glückwunsch | unterblieben |
      | ein anderer Stand der Folgenabschätzung | Profilbildung                            | erfolgt oder vor Beginn geplant |
