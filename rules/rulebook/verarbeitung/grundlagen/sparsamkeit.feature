# language: de
Funktionalität: Nur so viel und so lange wie nötig

  Szenario: C29: Rohe Beiträge eines Beobachtungsprojekts von 2013 liegen ohne Frist da, am 01.03.2014
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Personenbezug: mit Namen
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Wenn am 01.03.2014 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R82.1d

  Szenario: C29: Rohe Beiträge eines Beobachtungsprojekts von 2013 liegen ohne Frist da, am 01.06.2018
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Personenbezug: mit Namen
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Wenn am 01.06.2018 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R07.1a
    Und es greift Regel R03.2d nicht

  Szenario: C29: Rohe Beiträge eines Beobachtungsprojekts von 2013 liegen ohne Frist da, am 03.10.2024
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Personenbezug: mit Namen
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Wenn am 03.10.2024 entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R07.1e

  Szenario: C29: Rohe Beiträge eines Beobachtungsprojekts von 2013 liegen ohne Frist da, am 01.11.2024
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Personenbezug: mit Namen
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Wenn am 01.11.2024 entschieden wird
    Dann ist es verboten
    Und es greift Regel R03.2d
    Und es besteht die Pflicht: löschen, Frist: sofort

  Szenario: C29: Rohe Beiträge eines Beobachtungsprojekts von 2013 liegen ohne Frist da, zum 01.06.2018 nach heutigem Verständnis
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Personenbezug: mit Namen
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Wenn über den 01.06.2018 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann ist es verboten
    Und es greift Regel R03.2d

  Szenario: C29: Rohe Beiträge eines Beobachtungsprojekts von 2013 liegen ohne Frist da, zum 01.03.2014 nach heutigem Verständnis
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Personenbezug: mit Namen
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: unterblieben
    Wenn über den 01.03.2014 nach dem Kenntnisstand vom 21.11.2026 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R82.1d

  Szenario: C29: Auch neu bewertet bleiben die Beiträge nicht ohne Frist, am 01.06.2018
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Personenbezug: mit Namen
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: erfolgt
    Und Information: erteilt
    Wenn am 01.06.2018 entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R07.1d

  Szenario: C29: Auch neu bewertet bleiben die Beiträge nicht ohne Frist, am 01.11.2024
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Personenbezug: mit Namen
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: vor dem 25.05.2018
    Und Neubewertung: erfolgt
    Und Information: erteilt
    Wenn am 01.11.2024 entschieden wird
    Dann ist es verboten
    Und es greift Regel R03.2d

  Szenariogrundriss: Der Servicefall enthält mehr, als er braucht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Umfang: mehr als nötig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R03.1
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: sofort
    Und es besteht die Pflicht: pseudonymisieren, Frist: sofort

    Beispiele:
      | Fall                         | Tag        | Ergebnis |
      | am ersten Tag des Regelwerks | 01.09.2009 | mit Pflichten erlaubt |
      | am letzten Tag des BDSG a.F. | 24.05.2018 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht das Übermaß, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Umfang: mehr als nötig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R03.1 nicht

    Beispiele:
      | Fall                    | Tag |
      | am ersten Tag der DSGVO | 25.05.2018 |

  Szenariogrundriss: Nicht das Übermaß: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Umfang: <Umfang>
    Wenn am 15.02.2014 entschieden wird
    Dann es greift Regel R03.1 nicht

    Beispiele:
      | Fall               | Umfang |
      | ein anderer Umfang | nur das Nötige |

  Szenariogrundriss: Der Servicefall enthält mehr, als er braucht: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Umfang: mehr als nötig
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R03.2a
    Und es besteht die Pflicht: auf das Nötige beschränken, Frist: sofort

    Beispiele:
      | Fall                    | Tag        | Ergebnis |
      | am ersten Tag der DSGVO | 25.05.2018 | verboten |
      | im Januar 2026          | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht das Übermaß, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Umfang: mehr als nötig
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R03.2a nicht

    Beispiele:
      | Fall                         | Tag |
      | am letzten Tag des BDSG a.F. | 24.05.2018 |

  Szenariogrundriss: Nicht das Übermaß: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: das Unternehmen
    Und Betroffener: Kunde
    Und Vorgang: speichern
    Und Zweck: Kundendienst
    Und Information: erteilt
    Und Speicherfrist: begrenzt
    Und Umfang: <Umfang>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R03.2a nicht

    Beispiele:
      | Fall               | Umfang |
      | ein anderer Umfang | nur das Nötige |

  Szenariogrundriss: Eingewilligte Vorlieben ohne Frist vor dem Urteil: <Fall>
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
    Und Speicherfrist: unbegrenzt
    Wenn am <Tag> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R03.2b
    Und es besteht die Pflicht: Speicherfrist festlegen, Frist: vor Beginn

    Beispiele:
      | Fall                          | Tag        | Ergebnis |
      | am ersten Tag der DSGVO       | 25.05.2018 | mit Pflichten erlaubt |
      | am Tag, bevor es überholt war | 03.10.2024 | mit Pflichten erlaubt |

  Szenariogrundriss: Nicht die fehlende Frist für Werbung, weil der Tag ein anderer ist: <Fall>
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
    Und Speicherfrist: unbegrenzt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R03.2b nicht

    Beispiele:
      | Fall                           | Tag |
      | am letzten Tag des BDSG a.F.   | 24.05.2018 |
      | am Tag, an dem es überholt war | 04.10.2024 |

  Szenariogrundriss: Eingewilligte Vorlieben ohne Frist vor dem Urteil, gleich welche der genannten Tatsachen: <Fall>
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
    Und Speicherfrist: unbegrenzt
    Wenn am 03.10.2024 entschieden wird
    Dann es greift Regel R03.2b

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung |

  Szenariogrundriss: Nicht die fehlende Frist für Werbung: <Fall>
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
    Und Speicherfrist: <Speicherfrist>
    Wenn am 03.10.2024 entschieden wird
    Dann es greift Regel R03.2b nicht

    Beispiele:
      | Fall                      | Speicherfrist | Zweck |
      | eine andere Speicherfrist | begrenzt      | Vorlieben |
      | ein anderer Zweck         | unbegrenzt    | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenariogrundriss: Eingewilligte Vorlieben ohne Frist seit dem Urteil: <Fall>
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
    Und Speicherfrist: unbegrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R03.2c
    Und es besteht die Pflicht: Speicherfrist festlegen, Frist: vor Beginn

    Beispiele:
      | Fall                            | Tag        | Kenntnis   | Ergebnis |
      | am Tag, an dem es erkannt wurde | 04.10.2024 | 04.10.2024 | verboten |
      | im Januar 2026                  | 10.01.2026 | 10.01.2026 | verboten |
      | im Rückblick auf den ersten Tag | 25.05.2018 | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht die unbegrenzte Sammlung, weil der Tag ein anderer ist: <Fall>
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
    Und Speicherfrist: unbegrenzt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann es greift Regel R03.2c nicht

    Beispiele:
      | Fall                           | Tag        | Kenntnis |
      | am letzten Tag des BDSG a.F.   | 24.05.2018 | 10.01.2026 |
      | am Tag, bevor es erkannt wurde | 03.10.2024 | 03.10.2024 |

  Szenariogrundriss: Eingewilligte Vorlieben ohne Frist seit dem Urteil, gleich welche der genannten Tatsachen: <Fall>
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
    Und Speicherfrist: unbegrenzt
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R03.2c

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Vorlieben oder Zusatzverkauf oder Profilbildung oder Werbung |

  Szenariogrundriss: Nicht die unbegrenzte Sammlung: <Fall>
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
    Und Speicherfrist: <Speicherfrist>
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R03.2c nicht

    Beispiele:
      | Fall                      | Speicherfrist | Zweck |
      | eine andere Speicherfrist | begrenzt      | Vorlieben |
      | ein anderer Zweck         | unbegrenzt    | Kundendienst oder Beschwerde oder Beobachtung des Marktes oder Marktforschung oder Bonität oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |

  Szenariogrundriss: Abgewogen gesammelte Beiträge ohne Frist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Personenbezug: mit Namen
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann ist es <Ergebnis>
    Und es greift Regel R03.2d
    Und es besteht die Pflicht: löschen, Frist: sofort

    Beispiele:
      | Fall                            | Tag        | Kenntnis   | Ergebnis |
      | am Tag, an dem es erkannt wurde | 04.10.2024 | 04.10.2024 | verboten |
      | im Januar 2026                  | 10.01.2026 | 10.01.2026 | verboten |
      | im Rückblick auf den ersten Tag | 25.05.2018 | 10.01.2026 | verboten |

  Szenariogrundriss: Nicht die unbegrenzte Marktbeobachtung, weil der Tag ein anderer ist: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: Beobachtung des Marktes
    Und Personenbezug: mit Namen
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn über den <Tag> nach dem Kenntnisstand vom <Kenntnis> entschieden wird
    Dann es greift Regel R03.2d nicht

    Beispiele:
      | Fall                           | Tag        | Kenntnis |
      | am letzten Tag des BDSG a.F.   | 24.05.2018 | 10.01.2026 |
      | am Tag, bevor es erkannt wurde | 03.10.2024 | 03.10.2024 |

  Szenariogrundriss: Abgewogen gesammelte Beiträge ohne Frist, gleich welche der genannten Tatsachen: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: <Zweck>
    Und Personenbezug: mit Namen
    Und Speicherfrist: unbegrenzt
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R03.2d

    Beispiele:
      | Fall                | Zweck |
      | jeder dieser Zwecke | Beobachtung des Marktes oder Marktforschung |

  Szenario: Nicht die unbegrenzte Marktbeobachtung: ein anderer Vorgang (R03.2d)
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: beobachten oder erheben oder speichern oder verknüpfen oder anreichern oder bewerten oder ansprechen oder übermitteln oder veröffentlichen
    Und Zweck: Beobachtung des Marktes
    Und Personenbezug: mit Namen
    Und Speicherfrist: unbegrenzt
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R03.2d nicht

  Szenariogrundriss: Nicht die unbegrenzte Marktbeobachtung: <Fall>
    Angenommen Quelle: Kurznachrichtendienst
    Und Zugänglichkeit: öffentlich
    Und Adressat: die Öffentlichkeit
    Und Betroffener: Dritter
    Und Vorgang: aufbewahren
    Und Zweck: <Zweck>
    Und Personenbezug: mit Namen
    Und Speicherfrist: <Speicherfrist>
    Und Zweckerreichung: Zweck besteht
    Und Altbestand: danach
    Und Interessenabwägung: zugunsten der Verarbeitung
    Wenn am 10.01.2026 entschieden wird
    Dann es greift Regel R03.2d nicht

    Beispiele:
      | Fall                      | Speicherfrist | Zweck |
      | eine andere Speicherfrist | begrenzt      | Beobachtung des Marktes |
      | ein anderer Zweck         | unbegrenzt    | Kundendienst oder Beschwerde oder Vorlieben oder Zusatzverkauf oder Profilbildung oder Bonität oder Werbung oder Personalauswahl oder Mitarbeiterkontrolle oder Anschriftenermittlung oder Glückwunsch oder Krise oder unbestimmt |
