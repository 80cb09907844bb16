// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/conversation.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

class QVBoxLayout;

namespace Frontdesk {

class Label;

/// What stood in the note on a customer before, the last first, each with who wrote it and when. The
/// relay has it: without a connection it says so. Esc closes. Deletes itself.
class NoteEdits : public QFrame
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        std::function<QString(const ContactValue &value)> origin; ///< "Amy, 2 h"
        std::function<QString(const Error &error)> sentence;
    };

    NoteEdits(Parts parts, const Async<QList<ContactValue>> &edits, QWidget *parent);

    void popUpBelow(const QWidget &anchor);
    /// One for each that shows.
    QStringList texts() const { return m_texts; }
    Label *state() const { return m_state; }

private:
    void take(const Result<QList<ContactValue>> &edits);

    Parts m_parts;
    QVBoxLayout *m_column;
    Label *m_state;
    QStringList m_texts;
};

} // namespace Frontdesk
