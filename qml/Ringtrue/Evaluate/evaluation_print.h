// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Reading/pdf_print.h"
#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/print/evaluation_paper.h"
#endif

namespace ringtrue::qml {

/// A submitted evaluation on paper: with its explanation, or as the sheet for its agent; as PDF, or as one web page
/// that plays the clips.
class EvaluationPrint : public ringtrue::qml::PdfPrint {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation MEMBER m_evaluation REQUIRED)

public:
    enum Kind { Explained, ExplainedPage, Sheet, SheetPage };

    using PdfPrint::PdfPrint;

    QStringList kinds() const override;
    QString kindName() const override;
    void begin() override;
    QString fileName(int kind, int language) const override;

    /// A paper in each language of its form, the form's own first; the clips are the first one's.
    struct Papers {
        std::vector<forms::EvaluationPaper> inLanguages;
    };

protected:
    QString ending(int kind) const override;
    std::vector<PdfFile> files(const QString &path, int kind, const std::string &language) const override;

private:
    forms::EvaluationPaper paperIn(const std::string &language) const;

    Evaluation *m_evaluation = nullptr;
    int m_turn = 0; ///< of begin(): what was begun before the last time is wanted no more
    Papers m_papers;
};

} // namespace ringtrue::qml
