// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "tests/qml/desk_sample.h"

#include <QSignalSpy>

namespace ringtrue::tests {

/// Answers everything that is asked so that nothing is lost, with a comment where one is needed.
inline void answerAll(qml::Evaluation &evaluation)
{
    for (int turn = 0; turn < 60 && !evaluation.ready(); ++turn) {
        evaluation.nextMissing();
        const auto &question = evaluation.run()->question(std::size_t(evaluation.current()));
        if (evaluation.run()->isAnswered(std::size_t(evaluation.current()))) {
            evaluation.setComment(QStringLiteral("As asked for"));
            evaluation.addMessages(1, 1);
        } else if (question.scale) {
            evaluation.pickScale(question.scale->max);
        } else if (question.type == forms::QuestionType::Text) {
            evaluation.setWrittenText(QStringLiteral("Clear"));
        } else {
            evaluation.pick(0);
        }
    }
    REQUIRE(evaluation.ready());
}

inline void submit(qml::Evaluation &evaluation)
{
    QSignalSpy done(&evaluation, &qml::Evaluation::submitted);
    evaluation.submit();
    REQUIRE(eventually([&] { return done.count() == 1; }));
}

} // namespace ringtrue::tests
