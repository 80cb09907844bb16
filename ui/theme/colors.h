// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringView>

#include <array>

namespace Frontdesk {

enum class Scheme { Light, Dark, Contrast };

/// What the picture of a person is filled with when there is no picture.
struct Pastel {
    QColor fill;
    QColor ink;
};

/// Every colour of the program, by role. The only hexadecimal numbers stand in colors.cpp.
struct Colors {
    QColor rail; ///< window, rail
    QColor list; ///< list, panel, headers of pop-ups
    QColor canvas; ///< chat, pages
    QColor raised; ///< menus, pop-ups, buttons
    QColor field; ///< inputs
    QColor hover; ///< under the pointer
    QColor press; ///< held down
    QColor select; ///< selected row, text selection
    QColor line; ///< separators, button outline
    QColor edge; ///< outline of inputs, checks, queued bubble
    QColor text; ///< main text
    QColor text2; ///< secondary text, icons
    QColor text3; ///< captions, times, placeholders
    QColor textOff; ///< disabled only
    QColor accent; ///< primary button, count, checks
    QColor onAccent;
    QColor accentSoft; ///< chosen chip, drop target
    QColor accentText; ///< links
    QColor focus; ///< 2 px focus ring
    QColor inBubble; ///< bubble of the customer
    QColor outBubble; ///< bubble of ours
    QColor note; ///< internal note and its composer
    QColor noteLine;
    QColor noteText;
    QColor ok; ///< good
    QColor okSoft;
    QColor okFill; ///< bars and rings only
    QColor warn; ///< look: draft, unknown, offline
    QColor warnSoft;
    QColor warnFill;
    QColor bad; ///< late, failed, delete
    QColor badSoft;
    QColor badFill;
    QColor onBad;
    QColor hit; ///< search highlight
    QColor hitText;
    QColor cardPaper; ///< cards are what customers see of them: the same in every scheme
    QColor cardLine;
    QColor cardText;
    QColor cardText2;
    QColor cardLink; ///< buttons without a ground
    QColor cardFill; ///< the first button
    QColor onCardFill;
    QColor cardEmpty; ///< where a picture will be
    QColor scrim; ///< behind the palette and dialogs
    QColor accountInk; ///< the letter on an account's tile
    std::array<QColor, 12> accounts; ///< see account()
    std::array<Pastel, 8> pastels; ///< see pastel()

    /// The colour of account number @p number, 1 to 12; repeats beyond.
    QColor account(int number) const;
    /// The same pastel for the same @p id, in every session.
    const Pastel &pastel(QStringView id) const;
};

const Colors &colorsOf(Scheme scheme);

/// Of a code that a camera reads, in every scheme (look.md, "Paper").
QColor codeInk();
QColor codePaper();

/// Contrast of two opaque colours after WCAG 2: 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace Frontdesk
