# language: de
Funktionalität: Beiträge löschen

  Szenariogrundriss: Regelwidrige Beiträge löschen (Hausrecht): <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es erlaubt
    Und es greift Regel R69.1

    Beispiele:
      | Fall                                 | Tag        | Stand      |
      | am ersten Tag                        | 01.09.2009 | 01.09.2009 |
      | am letzten Tag                       | 28.07.2021 | 28.07.2021 |
      | am letzten Tag der Vorschrift        | 16.02.2024 | 28.07.2021 |
      | am letzten Tag dieses Verständnisses | 15.08.2015 | 28.07.2021 |

  Szenariogrundriss: Nicht „Regelwidrige Beiträge löschen (Hausrecht)“: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: <Regelverstoß>
    Und Begründung: gegeben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R69.1 nicht

    Beispiele:
      | Fall                                    | Regelverstoß | Tag        | Stand      |
      | am Tag danach                           | gegeben      | 17.02.2024 | 28.07.2021 |
      | am Tag, seit dem man es anders versteht | gegeben      | 15.08.2015 | 29.07.2021 |
      | Regelverstoß ist fehlt                  | fehlt        | 15.08.2015 | 15.08.2015 |

  Szenariogrundriss: Nicht „Regelwidrige Beiträge löschen (Hausrecht)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.1 nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 15.08.2015 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 15.08.2015 |

  Szenariogrundriss: Regelwidrige Beiträge löschen (Hausrecht mit Verfahren): <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R69.2a
    Und es besteht die Pflicht: Regeln veröffentlichen

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 29.07.2021 | 29.07.2021 |
      | am letzten Tag                      | 16.02.2024 | 16.02.2024 |
      | im Rückblick auf den ersten Tag     | 01.09.2009 | 29.07.2021 |

  Szenariogrundriss: Nicht „Regelwidrige Beiträge löschen (Hausrecht mit Verfahren)“: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: <Regelverstoß>
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.2a nicht

    Beispiele:
      | Fall                             | Regelverstoß | Tag        |
      | am Tag danach                    | gegeben      | 17.02.2024 |
      | am Tag, bevor man es so verstand | gegeben      | 28.07.2021 |
      | Regelverstoß ist fehlt           | fehlt        | 07.11.2022 |

  Szenariogrundriss: Nicht „Regelwidrige Beiträge löschen (Hausrecht mit Verfahren)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.2a nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 07.11.2022 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 07.11.2022 |

  Szenariogrundriss: Begründung der Löschung mitteilen (Hausrecht): <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: wird mitgeteilt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R69.2b
    Und es besteht die Pflicht: begründen

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 29.07.2021 | 29.07.2021 |
      | am letzten Tag                      | 16.02.2024 | 16.02.2024 |
      | im Rückblick auf den ersten Tag     | 01.09.2009 | 29.07.2021 |

  Szenariogrundriss: Nicht „Begründung der Löschung mitteilen (Hausrecht)“: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: <Begründung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.2b nicht

    Beispiele:
      | Fall                             | Begründung      | Tag        |
      | am Tag danach                    | wird mitgeteilt | 17.02.2024 |
      | am Tag, bevor man es so verstand | wird mitgeteilt | 28.07.2021 |
      | Begründung ist gegeben           | gegeben         | 07.11.2022 |
      | Begründung ist fehlt             | fehlt           | 07.11.2022 |

  Szenariogrundriss: Nicht „Begründung der Löschung mitteilen (Hausrecht)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: wird mitgeteilt
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.2b nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 07.11.2022 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 07.11.2022 |

  Szenariogrundriss: Löschen ohne Begründung auf großen Netzwerken: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: großes Netzwerk
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: fehlt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R69.2c
    Und es besteht die Pflicht: begründen

    Beispiele:
      | Fall                                | Tag        | Stand      |
      | am Tag, seit dem man es so versteht | 29.07.2021 | 29.07.2021 |
      | am letzten Tag                      | 16.02.2024 | 16.02.2024 |
      | im Rückblick auf den ersten Tag     | 01.09.2009 | 29.07.2021 |

  Szenariogrundriss: Nicht „Löschen ohne Begründung auf großen Netzwerken“: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: <Begründung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.2c nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Begründung      | Tag        |
      | am Tag danach                                  | großes Netzwerk           | fehlt           | 17.02.2024 |
      | am Tag, bevor man es so verstand               | großes Netzwerk           | fehlt           | 28.07.2021 |
      | Art des Dienstes ist Forum                     | Forum                     | fehlt           | 07.11.2022 |
      | Art des Dienstes ist Marktplatz                | Marktplatz                | fehlt           | 07.11.2022 |
      | Art des Dienstes ist Bewertungsportal          | Bewertungsportal          | fehlt           | 07.11.2022 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | fehlt           | 07.11.2022 |
      | Art des Dienstes ist keiner                    | keiner                    | fehlt           | 07.11.2022 |
      | Begründung ist gegeben                         | großes Netzwerk           | gegeben         | 07.11.2022 |
      | Begründung ist wird mitgeteilt                 | großes Netzwerk           | wird mitgeteilt | 07.11.2022 |

  Szenariogrundriss: Nicht „Löschen ohne Begründung auf großen Netzwerken“, weitere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: großes Netzwerk
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: fehlt
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.2c nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 07.11.2022 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 07.11.2022 |

  Szenariogrundriss: Löschen ohne Begründung auf kleineren Diensten: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: fehlt
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R69.2d
    Und es besteht die Pflicht: begründen

    Beispiele:
      | Fall                                           | Art des Dienstes          | Tag        | Stand      |
      | am Tag, seit dem man es so versteht            | Forum                     | 29.07.2021 | 29.07.2021 |
      | am letzten Tag                                 | Forum                     | 16.02.2024 | 16.02.2024 |
      | im Rückblick auf den ersten Tag                | Forum                     | 01.09.2009 | 29.07.2021 |
      | Art des Dienstes ist Marktplatz                | Marktplatz                | 07.11.2022 | 07.11.2022 |
      | Art des Dienstes ist Bewertungsportal          | Bewertungsportal          | 07.11.2022 | 07.11.2022 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | 07.11.2022 | 07.11.2022 |
      | Art des Dienstes ist keiner                    | keiner                    | 07.11.2022 | 07.11.2022 |

  Szenariogrundriss: Nicht „Löschen ohne Begründung auf kleineren Diensten“: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: <Begründung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.2d nicht

    Beispiele:
      | Fall                                 | Art des Dienstes | Begründung      | Tag        |
      | am Tag danach                        | Forum            | fehlt           | 17.02.2024 |
      | am Tag, bevor man es so verstand     | Forum            | fehlt           | 28.07.2021 |
      | Art des Dienstes ist großes Netzwerk | großes Netzwerk  | fehlt           | 07.11.2022 |
      | Begründung ist gegeben               | Forum            | gegeben         | 07.11.2022 |
      | Begründung ist wird mitgeteilt       | Forum            | wird mitgeteilt | 07.11.2022 |

  Szenariogrundriss: Nicht „Löschen ohne Begründung auf kleineren Diensten“, weitere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: fehlt
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.2d nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 07.11.2022 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 07.11.2022 |

  Szenariogrundriss: Regelwidrige Beiträge löschen (DSA): <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R69.3a
    Und es besteht die Pflicht: Regeln veröffentlichen

    Beispiele:
      | Fall             | Tag        |
      | am ersten Tag    | 17.02.2024 |
      | im November 2026 | 21.11.2026 |

  Szenariogrundriss: Nicht „Regelwidrige Beiträge löschen (DSA)“: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: <Regelverstoß>
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.3a nicht

    Beispiele:
      | Fall                   | Regelverstoß | Tag        |
      | am Tag davor           | gegeben      | 16.02.2024 |
      | Regelverstoß ist fehlt | fehlt        | 05.07.2025 |

  Szenariogrundriss: Nicht „Regelwidrige Beiträge löschen (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.3a nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 05.07.2025 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 05.07.2025 |

  Szenariogrundriss: Begründung der Löschung mitteilen (DSA): <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: wird mitgeteilt
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R69.3b
    Und es besteht die Pflicht: begründen

    Beispiele:
      | Fall                                  | Art des Dienstes | Tag        |
      | am ersten Tag                         | Forum            | 17.02.2024 |
      | im November 2026                      | Forum            | 21.11.2026 |
      | Art des Dienstes ist Marktplatz       | Marktplatz       | 05.07.2025 |
      | Art des Dienstes ist Bewertungsportal | Bewertungsportal | 05.07.2025 |
      | Art des Dienstes ist großes Netzwerk  | großes Netzwerk  | 05.07.2025 |

  Szenariogrundriss: Nicht „Begründung der Löschung mitteilen (DSA)“: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: <Begründung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.3b nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Begründung      | Tag        |
      | am Tag davor                                   | Forum                     | wird mitgeteilt | 16.02.2024 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | wird mitgeteilt | 05.07.2025 |
      | Art des Dienstes ist keiner                    | keiner                    | wird mitgeteilt | 05.07.2025 |
      | Begründung ist gegeben                         | Forum                     | gegeben         | 05.07.2025 |
      | Begründung ist fehlt                           | Forum                     | fehlt           | 05.07.2025 |

  Szenariogrundriss: Nicht „Begründung der Löschung mitteilen (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: wird mitgeteilt
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.3b nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 05.07.2025 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 05.07.2025 |

  Szenariogrundriss: Löschen ohne Begründung (DSA): <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: fehlt
    Wenn am <Tag> entschieden wird
    Dann ist es verboten
    Und es greift Regel R69.3c
    Und es besteht die Pflicht: begründen

    Beispiele:
      | Fall                                  | Art des Dienstes | Tag        |
      | am ersten Tag                         | Forum            | 17.02.2024 |
      | im November 2026                      | Forum            | 21.11.2026 |
      | Art des Dienstes ist Marktplatz       | Marktplatz       | 05.07.2025 |
      | Art des Dienstes ist Bewertungsportal | Bewertungsportal | 05.07.2025 |
      | Art des Dienstes ist großes Netzwerk  | großes Netzwerk  | 05.07.2025 |

  Szenariogrundriss: Nicht „Löschen ohne Begründung (DSA)“: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: <Begründung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.3c nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Begründung      | Tag        |
      | am Tag davor                                   | Forum                     | fehlt           | 16.02.2024 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | fehlt           | 05.07.2025 |
      | Art des Dienstes ist keiner                    | keiner                    | fehlt           | 05.07.2025 |
      | Begründung ist gegeben                         | Forum                     | gegeben         | 05.07.2025 |
      | Begründung ist wird mitgeteilt                 | Forum                     | wird mitgeteilt | 05.07.2025 |

  Szenariogrundriss: Nicht „Löschen ohne Begründung (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: fehlt
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.3c nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 05.07.2025 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 05.07.2025 |

  Szenariogrundriss: Löschen ohne Begründung auf einer Seite in fremdem Netzwerk (DSA): <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: fehlt
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R69.3d

    Beispiele:
      | Fall                        | Art des Dienstes          | Tag        |
      | am ersten Tag               | Seite in fremdem Netzwerk | 17.02.2024 |
      | im November 2026            | Seite in fremdem Netzwerk | 21.11.2026 |
      | Art des Dienstes ist keiner | keiner                    | 05.07.2025 |

  Szenariogrundriss: Nicht „Löschen ohne Begründung auf einer Seite in fremdem Netzwerk (DSA)“: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: <Begründung>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.3d nicht

    Beispiele:
      | Fall                                  | Art des Dienstes          | Begründung      | Tag        |
      | am Tag davor                          | Seite in fremdem Netzwerk | fehlt           | 16.02.2024 |
      | Art des Dienstes ist Forum            | Forum                     | fehlt           | 05.07.2025 |
      | Art des Dienstes ist Marktplatz       | Marktplatz                | fehlt           | 05.07.2025 |
      | Art des Dienstes ist Bewertungsportal | Bewertungsportal          | fehlt           | 05.07.2025 |
      | Art des Dienstes ist großes Netzwerk  | großes Netzwerk           | fehlt           | 05.07.2025 |
      | Begründung ist gegeben                | Seite in fremdem Netzwerk | gegeben         | 05.07.2025 |
      | Begründung ist wird mitgeteilt        | Seite in fremdem Netzwerk | wird mitgeteilt | 05.07.2025 |

  Szenariogrundriss: Nicht „Löschen ohne Begründung auf einer Seite in fremdem Netzwerk (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Seite in fremdem Netzwerk
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: fehlt
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.3d nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 05.07.2025 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 05.07.2025 |

  Szenariogrundriss: Gegen die Löschung einen Beschwerdeweg anbieten (DSA): <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Betriebsgröße: größerer Betrieb
    Wenn am <Tag> entschieden wird
    Dann ist es mit Pflichten erlaubt
    Und es greift Regel R69.3e
    Und es besteht die Pflicht: Beschwerdeweg anbieten

    Beispiele:
      | Fall                                  | Art des Dienstes | Tag        |
      | am ersten Tag                         | Forum            | 17.02.2024 |
      | im November 2026                      | Forum            | 21.11.2026 |
      | Art des Dienstes ist Marktplatz       | Marktplatz       | 05.07.2025 |
      | Art des Dienstes ist Bewertungsportal | Bewertungsportal | 05.07.2025 |
      | Art des Dienstes ist großes Netzwerk  | großes Netzwerk  | 05.07.2025 |

  Szenariogrundriss: Nicht „Gegen die Löschung einen Beschwerdeweg anbieten (DSA)“: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Betriebsgröße: <Betriebsgröße>
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.3e nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Betriebsgröße    | Tag        |
      | am Tag davor                                   | Forum                     | größerer Betrieb | 16.02.2024 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | größerer Betrieb | 05.07.2025 |
      | Art des Dienstes ist keiner                    | keiner                    | größerer Betrieb | 05.07.2025 |
      | Betriebsgröße ist kleiner Betrieb              | Forum                     | kleiner Betrieb  | 05.07.2025 |

  Szenariogrundriss: Nicht „Gegen die Löschung einen Beschwerdeweg anbieten (DSA)“, weitere Fälle: <Fall>
    Angenommen Maßnahme: Prüfung einleiten
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Betriebsgröße: größerer Betrieb
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.3e nicht

    Beispiele:
      | Fall                           | Tag        |
      | Maßnahme ist Prüfung einleiten | 05.07.2025 |

  Szenariogrundriss: Nicht „Gegen die Löschung einen Beschwerdeweg anbieten (DSA)“, noch weitere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: Meinung
    Und Regelverstoß: gegeben
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Und Betriebsgröße: größerer Betrieb
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R69.3e nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 05.07.2025 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 05.07.2025 |

  Szenariogrundriss: Unliebsame, aber rechtmäßige Kritik löschen: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: <Äußerung>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: fehlt
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R71.1a

    Beispiele:
      | Fall                                           | Art des Dienstes          | Äußerung                     | Tag        |
      | am ersten Tag                                  | Forum                     | wahre Tatsache               | 01.09.2009 |
      | im November 2026                               | Forum                     | wahre Tatsache               | 21.11.2026 |
      | Art des Dienstes ist Marktplatz                | Marktplatz                | wahre Tatsache               | 12.04.2018 |
      | Art des Dienstes ist Bewertungsportal          | Bewertungsportal          | wahre Tatsache               | 12.04.2018 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | wahre Tatsache               | 12.04.2018 |
      | Art des Dienstes ist keiner                    | keiner                    | wahre Tatsache               | 12.04.2018 |
      | Äußerung ist Meinung                           | Forum                     | Meinung                      | 12.04.2018 |
      | Äußerung ist scharfe Kritik mit Sachbezug      | Forum                     | scharfe Kritik mit Sachbezug | 12.04.2018 |

  Szenariogrundriss: Nicht „Unliebsame, aber rechtmäßige Kritik löschen“: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: Forum
    Und Äußerung: wahre Tatsache
    Und Regelverstoß: fehlt
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R71.1a nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 12.04.2018 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 12.04.2018 |

  Szenariogrundriss: Nicht „Unliebsame, aber rechtmäßige Kritik löschen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: <Äußerung>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: <Regelverstoß>
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R71.1a nicht

    Beispiele:
      | Fall                                 | Art des Dienstes | Äußerung         | Regelverstoß | Tag        |
      | Art des Dienstes ist großes Netzwerk | großes Netzwerk  | wahre Tatsache   | fehlt        | 12.04.2018 |
      | Äußerung ist unwahre Tatsache        | Forum            | unwahre Tatsache | fehlt        | 12.04.2018 |
      | Äußerung ist Schmähung               | Forum            | Schmähung        | fehlt        | 12.04.2018 |
      | Äußerung ist Beleidigung             | Forum            | Beleidigung      | fehlt        | 12.04.2018 |
      | Regelverstoß ist gegeben             | Forum            | wahre Tatsache   | gegeben      | 12.04.2018 |

  Szenariogrundriss: Rechtmäßige Kritik auf großen Netzwerken löschen, noch ungeklärt: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: großes Netzwerk
    Und Äußerung: <Äußerung>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: fehlt
    Und Begründung: gegeben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es rechtlich zu prüfen
    Und es greift Regel R71.1b

    Beispiele:
      | Fall                                      | Äußerung                     | Tag        | Stand      |
      | am ersten Tag                             | wahre Tatsache               | 01.09.2009 | 01.09.2009 |
      | am letzten Tag                            | wahre Tatsache               | 28.07.2021 | 28.07.2021 |
      | am letzten Tag dieses Verständnisses      | wahre Tatsache               | 15.08.2015 | 28.07.2021 |
      | Äußerung ist Meinung                      | Meinung                      | 15.08.2015 | 15.08.2015 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | 15.08.2015 | 15.08.2015 |

  Szenariogrundriss: Nicht „Rechtmäßige Kritik auf großen Netzwerken löschen, noch ungeklärt“: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: <Äußerung>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: <Regelverstoß>
    Und Begründung: gegeben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann es greift Regel R71.1b nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Äußerung         | Regelverstoß | Tag        | Stand      |
      | am Tag, seit dem man es anders versteht        | großes Netzwerk           | wahre Tatsache   | fehlt        | 15.08.2015 | 29.07.2021 |
      | Art des Dienstes ist Forum                     | Forum                     | wahre Tatsache   | fehlt        | 15.08.2015 | 15.08.2015 |
      | Art des Dienstes ist Marktplatz                | Marktplatz                | wahre Tatsache   | fehlt        | 15.08.2015 | 15.08.2015 |
      | Art des Dienstes ist Bewertungsportal          | Bewertungsportal          | wahre Tatsache   | fehlt        | 15.08.2015 | 15.08.2015 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | wahre Tatsache   | fehlt        | 15.08.2015 | 15.08.2015 |
      | Art des Dienstes ist keiner                    | keiner                    | wahre Tatsache   | fehlt        | 15.08.2015 | 15.08.2015 |
      | Äußerung ist unwahre Tatsache                  | großes Netzwerk           | unwahre Tatsache | fehlt        | 15.08.2015 | 15.08.2015 |
      | Äußerung ist Schmähung                         | großes Netzwerk           | Schmähung        | fehlt        | 15.08.2015 | 15.08.2015 |
      | Äußerung ist Beleidigung                       | großes Netzwerk           | Beleidigung      | fehlt        | 15.08.2015 | 15.08.2015 |
      | Regelverstoß ist gegeben                       | großes Netzwerk           | wahre Tatsache   | gegeben      | 15.08.2015 | 15.08.2015 |

  Szenariogrundriss: Nicht „Rechtmäßige Kritik auf großen Netzwerken löschen, noch ungeklärt“, weitere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: großes Netzwerk
    Und Äußerung: wahre Tatsache
    Und Regelverstoß: fehlt
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R71.1b nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 15.08.2015 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 15.08.2015 |

  Szenariogrundriss: Rechtmäßige Kritik auf großen Netzwerken löschen: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: großes Netzwerk
    Und Äußerung: <Äußerung>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: fehlt
    Und Begründung: gegeben
    Wenn über den <Tag> nach dem Kenntnisstand vom <Stand> entschieden wird
    Dann ist es verboten
    Und es greift Regel R71.1c

    Beispiele:
      | Fall                                      | Äußerung                     | Tag        | Stand      |
      | am Tag, seit dem man es so versteht       | wahre Tatsache               | 29.07.2021 | 29.07.2021 |
      | im November 2026                          | wahre Tatsache               | 21.11.2026 | 21.11.2026 |
      | im Rückblick auf den ersten Tag           | wahre Tatsache               | 01.09.2009 | 29.07.2021 |
      | Äußerung ist Meinung                      | Meinung                      | 25.03.2024 | 25.03.2024 |
      | Äußerung ist scharfe Kritik mit Sachbezug | scharfe Kritik mit Sachbezug | 25.03.2024 | 25.03.2024 |

  Szenariogrundriss: Nicht „Rechtmäßige Kritik auf großen Netzwerken löschen“: <Fall>
    Angenommen Maßnahme: löschen
    Und Art des Dienstes: <Art des Dienstes>
    Und Äußerung: <Äußerung>
    Und Meldung: konkret
    Und Bestrittener Kontakt: unbestritten
    Und Regelverstoß: <Regelverstoß>
    Und Begründung: gegeben
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R71.1c nicht

    Beispiele:
      | Fall                                           | Art des Dienstes          | Äußerung         | Regelverstoß | Tag        |
      | am Tag, bevor man es so verstand               | großes Netzwerk           | wahre Tatsache   | fehlt        | 28.07.2021 |
      | Art des Dienstes ist Forum                     | Forum                     | wahre Tatsache   | fehlt        | 25.03.2024 |
      | Art des Dienstes ist Marktplatz                | Marktplatz                | wahre Tatsache   | fehlt        | 25.03.2024 |
      | Art des Dienstes ist Bewertungsportal          | Bewertungsportal          | wahre Tatsache   | fehlt        | 25.03.2024 |
      | Art des Dienstes ist Seite in fremdem Netzwerk | Seite in fremdem Netzwerk | wahre Tatsache   | fehlt        | 25.03.2024 |
      | Art des Dienstes ist keiner                    | keiner                    | wahre Tatsache   | fehlt        | 25.03.2024 |
      | Äußerung ist unwahre Tatsache                  | großes Netzwerk           | unwahre Tatsache | fehlt        | 25.03.2024 |
      | Äußerung ist Schmähung                         | großes Netzwerk           | Schmähung        | fehlt        | 25.03.2024 |
      | Äußerung ist Beleidigung                       | großes Netzwerk           | Beleidigung      | fehlt        | 25.03.2024 |
      | Regelverstoß ist gegeben                       | großes Netzwerk           | wahre Tatsache   | gegeben      | 25.03.2024 |

  Szenariogrundriss: Nicht „Rechtmäßige Kritik auf großen Netzwerken löschen“, weitere Fälle: <Fall>
    Angenommen Maßnahme: <Maßnahme>
    Und Art des Dienstes: großes Netzwerk
    Und Äußerung: wahre Tatsache
    Und Regelverstoß: fehlt
    Und Begründung: gegeben
    Und Anhörung: erfolgt
    Wenn am <Tag> entschieden wird
    Dann es greift Regel R71.1c nicht

    Beispiele:
      | Fall                                | Maßnahme               | Tag        |
      | Maßnahme ist zeitweise sperren      | zeitweise sperren      | 25.03.2024 |
      | Maßnahme ist dauerhaft ausschließen | dauerhaft ausschließen | 25.03.2024 |
