// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "tests/qml/app_window.h"

#include <QImage>

namespace ringtrue::tests {

/// A form with every type of question.
inline constexpr std::string_view allTypes = R"(ringtrue: form 2
form: all-types
title: All types
language: en
channels: [chat]
cause: on-lost-points
scoring: {weights: question}
obligations:
  - {id: notice, kind: law, text: Say that it is kept, since: 2024-01-01}
sections:
  - id: one
    title: One
    questions:
      - id: told
        text: Says that it is kept
        type: choice
        obligation: notice
        weight: 40
        answers:
          - {id: full, text: In full, points: 2, guidance: All of it., example: We keep this chat for a year}
          - {id: half, text: In part, points: 1}
      - id: asked
        text: What was asked for
        type: multiple
        obligation: notice
        weight: 30
        answers:
          - {id: name, text: Name, points: 1}
          - {id: number, text: Number, points: 1}
          - {id: none, text: None of these, points: 0, exclusive: true}
    sections:
      - id: inner
        title: Inner
        questions:
          - id: waited
            text: How long it took
            type: number
            obligation: notice
            weight: 20
            number: {min: 0, max: 60, decimals: 1, unit: min}
            answers:
              - {id: short, text: Short, points: 1, from: 0}
              - {id: long, text: Long, points: 0, from: 5}
          - {id: day, text: The day promised, type: date}
          - {id: hour, text: The time promised, type: time}
          - {id: felt, text: How the customer felt, type: emotion}
          - {id: sent, text: What was sent, type: file, required: false, file: {photos_only: true, most: 1}}
          - {id: usual, text: Was it usual, type: yes-no, weight: 10, obligation: notice, default: "yes"}
translations:
  de:
    title: Alle Arten
    sections: {one: Eins, inner: Innen}
    questions:
      told: {text: Sagt dass es bleibt}
)";

/// Three chats and the form above.
struct AllTypesDesk {
    tests::DeskSample sample;
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    QString chat;

    AllTypesDesk()
    {
        sample.open(workspace);
        const bool done = workspace.engine()
                              .submit([](ledger::Ledger &ledger, storage::Connection &connection) {
                                  return bool(forms::publishForm(ledger, connection, tests::deskEvaluator, allTypes,
                                                                 "types.form.yaml"));
                              })
                              .get();
        REQUIRE(done);
        qml::InteractionList list;
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 3; }));
        chat = list.idAt(0);
    }
    /// A photo on the disk.
    QUrl photo() const
    {
        const auto path = QString::fromStdString((m_files / "front.png").string());
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        REQUIRE(image.save(path));
        return QUrl::fromLocalFile(path);
    }
    QUrl words() const
    {
        tests::writeBytes(m_files / "words.txt", "no photo");
        return QUrl::fromLocalFile(QString::fromStdString((m_files / "words.txt").string()));
    }

private:
    tests::TemporaryFolder m_files;
};

inline bool isReady(const qml::Evaluation &evaluation, const QString &interaction)
{
    return evaluation.interaction() == interaction && evaluation.state() == qml::Evaluation::Filling;
}

/// Takes the form of this file.
inline void chooseForm(qml::Evaluation &evaluation)
{
    const auto titles = evaluation.formTitles();
    const auto at = int(titles.indexOf(QStringLiteral("All types v1")));
    REQUIRE(at >= 0);
    if (at != evaluation.formChoice())
        evaluation.chooseForm(at);
    REQUIRE(eventually([&] { return isReady(evaluation, evaluation.interaction()) && evaluation.formChoice() == at; }));
}

inline void openCase(qml::Evaluation &evaluation, AllTypesDesk &desk)
{
    evaluation.setWorkspace(&desk.workspace);
    evaluation.setInteraction(desk.chat);
    REQUIRE(eventually([&] { return isReady(evaluation, desk.chat); }));
    chooseForm(evaluation);
}

/// The one of the page that is seen.
inline qml::Evaluation &evaluationOf(AppWindow &app, const QString &interaction)
{
    for (auto *const evaluation : app.window().findChildren<qml::Evaluation *>())
        if (isReady(*evaluation, interaction) && !evaluation->property("rehearsing").toBool())
            return *evaluation;
    FAIL("no page evaluates it");
    throw std::logic_error("unreachable");
}

} // namespace ringtrue::tests
